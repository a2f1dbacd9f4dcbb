import './namespace';
import { Router } from '@vaadin/router';
// Flow imports these itself, one after the other, when it comes to need them. Named here they come in one file.
import 'Frontend/generated/jar-resources/FlowBootstrap';
import 'Frontend/generated/jar-resources/FlowClient';
import 'Frontend/generated/flow/generated-flow-imports.js';
import './tooltips';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const { serverSideRoutes } = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });

// The router puts the page's one container in its place after every step, though it has been there since the first:
// everything in it would be taken out, put in and drawn again.
const outlet = document.querySelector('#outlet')!;
const append = outlet.appendChild.bind(outlet);
outlet.appendChild = <T extends Node>(child: T): T => (child.parentNode === outlet ? child : append(child));

new Router(outlet).setRoutes([...serverSideRoutes]);
