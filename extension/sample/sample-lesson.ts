import type { Block } from '../../shared/text/lesson-text';

/** Made up to try Coachmark on: no school teaches it, and no child is in it. */
export const SAMPLE_TITLE = 'Why do we have seasons?';

export const SAMPLE_BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'What students will learn' },
  {
    kind: 'paragraph',
    text: 'Students use a model to explain why it is warmer in summer. By the end, each student can say what the tilt of the Earth has to do with it, and why the distance to the sun has not.',
  },
  { kind: 'heading', level: 2, text: 'Lesson steps' },
  { kind: 'heading', level: 3, text: '1. Warm-up (5 minutes)' },
  {
    kind: 'paragraph',
    text: 'Students read back over Monday’s slides on day and night. Take attendance.',
  },
  { kind: 'heading', level: 3, text: '2. Launch (10 minutes)' },
  {
    kind: 'paragraph',
    text: 'Show two photographs of the school yard, in January and in July. Ask who can tell me why they look so different, and take three or four answers. Write every idea on the board without judging it.',
  },
  { kind: 'heading', level: 3, text: '3. Investigate (15 minutes)' },
  {
    kind: 'paragraph',
    text: 'Pairs move a tilted globe around a lamp and sketch how the light falls at four places. For each idea on the board they decide: does the model support it, rule it out, or not tell us? Keep asking, “How do you know? Point to the sketch.”',
  },
  { kind: 'heading', level: 3, text: '4. Make sense of it (10 minutes)' },
  {
    kind: 'paragraph',
    text: 'Bring the class back. Draw the four places on the board and explain how the tilt spreads the light. Ask if everyone understands before moving on.',
  },
  {
    kind: 'paragraph',
    text: 'Students copy the definitions of axis, tilt and orbit into the glossary.',
  },
  { kind: 'heading', level: 3, text: '5. Write (5 minutes)' },
  {
    kind: 'paragraph',
    text: 'Each student writes two sentences: why July is warm here, and how the sketch shows it.',
  },
];
