export { findInLesson, findStudentData } from './find-student-data';
export {
  suppressSmallGroups,
  type HiddenRow,
  type Row,
  type ShownRow,
  type Table,
} from './small-groups';
export type { Finding, FindingKind } from './types';
