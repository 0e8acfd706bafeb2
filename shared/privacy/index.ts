export { findInLesson, findStudentData } from './find-student-data';
export { replaceFinding, sameFindings } from './replace-finding';
export { isRelativeName } from './stand-ins';
export {
  suppressSmallGroups,
  type HiddenRow,
  type Row,
  type ShownRow,
  type Table,
} from './small-groups';
export type { Finding, FindingKind } from './types';
