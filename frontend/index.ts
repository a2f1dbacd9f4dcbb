import './namespace';
import { Router } from '@vaadin/router';
// Flow imports these itself, one after the other, when it comes to need them. Named here they come in one file.
import 'Frontend/generated/jar-resources/FlowBootstrap';
import 'Frontend/generated/jar-resources/FlowClient';
import 'Frontend/generated/flow/generated-flow-imports.js';
import './tools';
import './tooltips';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const { serverSideRoutes } = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });

// The router puts the page's one container in its place after every step, though it has been there since the first:
// everything in it would be taken out, put in and drawn again.
const outlet = document.querySelector('#outlet')!;
const append = outlet.appendChild.bind(outlet);
outlet.appendChild = <T extends Node>(child: T): T => (child.parentNode === outlet ? child : append(child));

// The page stands, and may be used, before the router has taken its first step. At the end of that it would put the address
// back that the page was opened with, whatever a reader has chosen meanwhile.
const opened = location.pathname + location.search + location.hash;
const push = history.pushState.bind(history);
history.pushState = (state: unknown, unused: string, url?: string | URL | null) => {
  if (state !== null || url !== opened) push(state, unused, url);
};

const begin = () => {
  history.pushState = push;
  document.documentElement.dataset.begun = '';
};
new Router(outlet).setRoutes([...serverSideRoutes]).then(begin, begin);
