import { render } from 'preact';

import { uuidv7 } from '../../../shared/model';
import { Sample } from '../../sample/sample';

import '../../ui/tokens.css';
import '../../ui/components.css';
import '../../panel/panel.css';
import '../../workspace/workspace.css';
import '../../sample/sample.css';

const now = (): number => Date.now();
const newId = (): string => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
render(<Sample now={now} newId={newId} />, document.querySelector('#app')!);
