import './namespace';
import { Router } from '@vaadin/router';
// Flow imports these itself, one after the other, when it comes to need them. Named here they come in one file.
import 'Frontend/generated/jar-resources/FlowBootstrap';
import 'Frontend/generated/jar-resources/FlowClient';
import 'Frontend/generated/flow/generated-flow-imports.js';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const { serverSideRoutes } = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
