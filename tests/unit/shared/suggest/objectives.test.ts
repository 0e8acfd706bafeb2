import { expect, test } from 'vitest';

import { analyseLesson } from '../../../../shared/suggest';
import { lessonTextFromPlain } from '../../../../shared/text';

const PLAN = `Light and shadow
Objectives
Explain how a shadow is made.
Design a test of two materials.
Warm-up (5 minutes)
Ask students what they already know about shadows.
Students draw and label a shadow at noon.
Exit ticket: name one thing that makes a shadow longer.`;

test('objectives come with their verb and its level of thinking', () => {
  const { objectives = [] } = analyseLesson(lessonTextFromPlain(PLAN));
  expect(objectives.map(({ start, end, ...told }) => [PLAN.slice(start, end), told])).toEqual([
    ['Explain how a shadow is made.', { verb: 'explain', level: 'understand' }],
    ['Design a test of two materials.', { verb: 'design', level: 'create' }],
  ]);
});

const SPANISH = `La luz y la sombra
Inicio (10 minutos)
El maestro pregunta a los alumnos qué saben de la luz y de las sombras en el patio de la escuela.
Desarrollo (25 minutos)
Los alumnos dibujan una sombra y explican por qué cambia con la hora del día.
Cierre (5 minutos)
Los alumnos escriben lo que aprendieron y lo comparten con un compañero.`;

test('a plan in another language has its timed parts read, and the language is said', () => {
  const { isLesson, language, sections, present, suggestions } = analyseLesson(
    lessonTextFromPlain(SPANISH),
  );
  expect({ isLesson, language, present, suggestions }).toEqual({
    isLesson: true,
    language: 'es',
    present: [],
    suggestions: [],
  });
  expect(sections.flatMap(({ minutes }) => minutes ?? [])).toEqual([10, 25, 5]);
});

test('Spanish sentences in an English plan do not make it Spanish', () => {
  const lesson = lessonTextFromPlain(
    `${PLAN}\nStudents say: ¿Dónde está la sombra? La sombra está en el suelo.`,
  );
  expect(analyseLesson(lesson).language).toBeUndefined();
});
