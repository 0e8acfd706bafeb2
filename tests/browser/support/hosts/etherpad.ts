import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage } from './host-site.ts';

const HOST = 'pad.lakeside.example';

/** A frame in a frame, both made by the page's own script. */
export const etherpadSite = (): HostSite => ({
  hosts: [HOST],
  page: ({ pathname }) =>
    pathname.startsWith('/p/')
      ? htmlPage(
          'Trees | Etherpad',
          `<div id="editorcontainerbox"><div id="editorcontainer"></div></div><script>
setTimeout(() => {
  const frame = (parent, name) => {
    const made = parent.ownerDocument.createElement('iframe');
    made.name = name;
    parent.append(made);
    return made.contentDocument.body;
  };
  const outer = frame(document.querySelector('#editorcontainer'), 'ace_outer');
  const inner = frame(outer, 'ace_inner');
  inner.id = 'innerdocbody';
  inner.contentEditable = 'true';
  inner.innerHTML = ${JSON.stringify(lessonHtml)};
}, 80);
</script>`,
        )
      : undefined,
  cases: [
    {
      surface: 'etherpad',
      what: 'a pad',
      view: `https://${HOST}/p/Trees_and_soil`,
      key: `etherpad:${HOST}:Trees_and_soil`,
      title: 'Trees and soil',
      meta: HOST,
      mode: 'edit',
      same: [
        {
          why: 'with settings in its address',
          address: `https://${HOST}/p/Trees_and_soil?showChat=false`,
          mode: 'edit',
        },
      ],
    },
  ],
});
