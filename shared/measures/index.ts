export { dosage, type Contact, type Dosage } from './dosage';
export { checkGoal, type GoalAdvice, type GoalAspect, type GoalWords } from './goal-check';
export { progress, type DataPoint, type Progress } from './progress';
export { timeToFeedback } from './time-to-feedback';
