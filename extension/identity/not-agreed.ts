/** She has taken back, in Firefox's add-on settings, her consent that anything leaves the device. */
export class NotAgreed extends Error {
  constructor() {
    super('Sending was not agreed to.');
  }
}
