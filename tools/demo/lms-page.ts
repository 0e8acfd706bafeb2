import { escapeHtml } from './escape-html.ts';

export interface LmsPage {
  /** Canvas' numeric id of the wiki page: the lesson's identity. */
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly course: string;
  /** The lesson itself, as the LMS serves it. */
  readonly body: string;
}

/** A wiki page with the structure of Canvas (view mode), around a lesson. Plain: no script of its own. */
export function lmsPage({ id, title, course, body }: LmsPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}: ${escapeHtml(course)}</title>
<style>
html { color-scheme: light; }
body { margin: 0; font: 16px/1.55 "Helvetica Neue", "Liberation Sans", Arial, sans-serif; color: #2D3B45; background: #fff; }
a { color: #0B6FB8; }
#application { display: grid; grid-template-columns: 64px minmax(0, 1fr); min-height: 100vh; }
.ic-app-header { background: #3A4854; }
#breadcrumbs { display: flex; align-items: center; height: 56px; padding: 0 32px; border-bottom: 1px solid #D6DCE1; font-size: 15px; }
#breadcrumbs ul { display: flex; gap: 10px; margin: 0; padding: 0; list-style: none; }
.ic-Layout { display: grid; grid-template-columns: 168px minmax(0, 1fr); }
#section-tabs { margin: 0; padding: 22px 0 0 32px; list-style: none; font-size: 15px; line-height: 2.15; }
#content { max-width: 690px; padding: 18px 56px 190px 40px; }
h1.page-title { font-size: 29px; font-weight: 400; line-height: 1.25; margin: 18px 0 4px; }
.user_content h2 { font-size: 20px; margin: 30px 0 8px; }
.user_content h3 { font-size: 16px; margin: 22px 0 4px; }
.user_content p { margin: 0 0 12px; }
.user_content table { border-collapse: collapse; width: 100%; font-size: 15px; margin: 10px 0 16px; }
.user_content th, .user_content td { border: 1px solid #C9D1D7; padding: 6px 10px; text-align: left; }
.user_content th { background: #F3F5F6; }
@media (max-width: 760px) {
  #application, .ic-Layout { grid-template-columns: minmax(0, 1fr); }
  .ic-app-header, #section-tabs { display: none; }
  #content { padding: 12px 46px 120px 18px; }
}
</style>
</head>
<body class="context-course_7">
<div id="application" class="ic-app">
<header class="ic-app-header"></header>
<div>
<nav id="breadcrumbs" aria-label="breadcrumbs"><ul><li><a href="/">Dashboard</a></li><li><a href="/courses/7"><span class="ellipsible">${escapeHtml(course)}</span></a></li><li><a href="/courses/7/pages">Pages</a></li></ul></nav>
<div class="ic-Layout">
<nav aria-label="Courses Navigation Menu"><ul id="section-tabs"><li><a href="/courses/7">Home</a></li><li><a href="/courses/7/modules">Modules</a></li><li><a href="/courses/7/pages" aria-current="page">Pages</a></li><li><a href="/courses/7/assignments">Assignments</a></li></ul></nav>
<main id="content">
<div id="wiki_page_show">
<h1 class="page-title">${escapeHtml(title)}</h1>
<div class="show-content user_content" data-resource-type="wiki_page.body" data-resource-id="${id}">${body}</div>
</div>
</main>
</div>
</div>
</div>
</body>
</html>`;
}
