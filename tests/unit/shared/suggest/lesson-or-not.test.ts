import { expect, test } from 'vitest';

import { analyseLesson } from '../../../../shared/suggest';
import { lessonTextFromPlain } from '../../../../shared/text';

const isLesson = (text: string): boolean => analyseLesson(lessonTextFromPlain(text)).isLesson;

test.each([
  ['in a gym', 'Badminton serve\nJog two laps.\nPairs serve over the net.\nTen each, then swap.'],
  ['for small games', 'Dribbling\nDribble there and back\nRelay in fours\nStretch'],
  ['in a studio', 'Monoprint\nRoll ink on the plate.\nDraw into it with a stick.\nPull the print.'],
  [
    'with a brush',
    'Watercolor sky\nTape the paper down.\nPaint a flat wash.\nWhen dry, add birds.',
  ],
  ['out of a book', 'Long division\nNotes p. 45\nExamples 1-3\nTry it: 1-8\nHW 9-20'],
  [
    'with cards',
    'Fraction war\nTwo players.\nPlay for fifteen minutes.\nWrite down the hardest pair.',
  ],
])('five lines are a plan when they say what is done %s', (_, text) => {
  expect(isLesson(text)).toBe(true);
});

test.each([
  [
    'a bake sale',
    'Bake sale\nCut the cake into twelve pieces.\nLay them on paper plates.\nOne dollar.',
  ],
  ['a drill', 'Bus evacuation\nPull the handle.\nLift the door.\nJump with both feet.\nWalk off.'],
  [
    'house rules',
    'Art room sink\nWet the sponge.\nRub the brushes with soap.\nLay them flat to dry.',
  ],
  ['a machine', 'Fixing the copier\nPull the tray out.\nLift the lid.\nLay the paper in.'],
  ['a match', 'Friday football\nKick-off at seven. Two players are out. For parking see page 3.'],
  ['a club', 'Chess club\nWe meet every Tuesday in room 12. All grades welcome. Bring a snack.'],
  ['a login', 'How to log in\nOpen the browser.\nType your name.\nClick Next.'],
])('steps for something else are no plan: %s', (_, text) => {
  expect(isLesson(text)).toBe(false);
});
