import type { IconShape } from '../ui/mark-icons';

/** Three heads: what a PLC shares. */
export const plcIcon: IconShape = {
  viewBox: '0 0 20 20',
  parts: [
    ['circle', { cx: '10', cy: '6.4', r: '2.3' }],
    ['path', { d: 'M6.3 15.6c0-2.4 1.6-4 3.7-4s3.7 1.6 3.7 4' }],
    ['circle', { cx: '4.4', cy: '8.6', r: '1.6' }],
    ['path', { d: 'M2 14.2c0-1.6.9-2.7 2.3-2.8' }],
    ['circle', { cx: '15.6', cy: '8.6', r: '1.6' }],
    ['path', { d: 'M18 14.2c0-1.6-.9-2.7-2.3-2.8' }],
  ],
};
