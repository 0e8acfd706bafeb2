export { createOverlay, type Overlay, type OverlayOptions } from './overlay';
export type {
  CardRequest,
  LauncherState,
  OverlayEvents,
  OverlayText,
  Pin,
  PinGloss,
} from './types';
