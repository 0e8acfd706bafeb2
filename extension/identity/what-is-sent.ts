/**
 * What leaves the device once a person has joined a school, in Firefox's categories:
 * the one-time code and tokens; notes shared and answers; the lesson's text that goes along.
 */
export const SENT = ['authenticationInfo', 'personalCommunications', 'websiteContent'] as const;
