import { defineConfig } from 'wxt';

import { SENT } from './extension/identity/what-is-sent';
import { BUILT_IN_PATTERNS } from './extension/policy/site-pattern';
import { USUAL_API } from './extension/policy/usual-api';

const API_HOST = `${USUAL_API}/*`;

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  // Every import is written out: no auto-imported globals to guess at.
  imports: false,
  // Aliases `wxt/browser` to mozilla's webextension-polyfill.
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...BUILT_IN_PATTERNS, API_HOST],
    optional_host_permissions: ['*://*/*'],
    // Asked for where she turns notifications on, and nowhere else.
    optional_permissions: ['notifications'],
    // Plain scripts: WXT's own content scripts announce themselves to the page by postMessage.
    content_scripts: [{ matches: BUILT_IN_PATTERNS, js: ['loader.js'], run_at: 'document_idle' }],
    // Chromium checks a policy against it; Firefox has no such key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    options_ui: { page: 'workspace.html#/set-for-me', open_in_tab: true },
    // No keys of their own: a page's shortcuts are left alone until a person chooses some.
    commands: {
      _execute_action: {},
      'focus-toolbar': { description: '__MSG_commandToolbar__' },
    },
    action: {
      default_title: '__MSG_extensionName__',
      // The only way to the sidebar in Firefox: beside the address, not in the puzzle-piece menu.
      ...(browser === 'firefox' && { default_area: 'navbar' as const }),
    },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['<all_urls>'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'coachmark@coachmark.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'], optional: [...SENT] },
        },
      },
    }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // light-dark() as it is written: what it is turned into for older browsers ignores data-theme.
    build: { target: 'es2022', cssTarget: ['chrome123', 'firefox128'] },
  }),
});
