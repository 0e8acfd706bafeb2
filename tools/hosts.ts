/**
 * The names of the real world that the browsers here are told to find on this machine: the
 * shipped manifest knows no loopback host.
 */
export const API_HOST = 'api.coachmark.org';
export const LMS_HOST = 'lakeside.instructure.com';
