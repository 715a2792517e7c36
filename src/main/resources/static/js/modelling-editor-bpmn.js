// The drawing tool for processes, behind the few calls that the editing page makes.
import ja from '../vendor/bpmn-js-i18n/ja.js';
import {load} from './modelling-load.js';
import {markDiagram} from './modelling-marks.js';
import {processJa} from './modelling-words-ja.js';
import {words} from './modelling-words.js';

const translate = words(processJa, ja);
const sheets = ['diagram-js', 'bpmn-js', 'bpmn-font/css/bpmn-embedded', 'properties-panel', 'color-picker', 'element-templates',
  'popup-menu'];
const files = [...sheets.map(sheet => `camunda-bpmn-js/assets/${sheet}.css`),
  'camunda-bpmn-js/camunda-platform-modeler.production.min.js'];

// what the check refuses anyway is not offered
const unsupported = new Set(['ExecutionListener', 'TaskListener', 'Input', 'Output', 'FieldInjection', 'ConnectorInput',
  'ConnectorOutput', 'FormData', 'FormDataSubmit', 'Script', 'ExternalTask', 'StartInitiator', 'CandidateStarter', 'Tasklist',
  'ProcessVariables', 'Errors'].map(group => `CamundaPlatform__${group}`));
const supported = {getGroups: () => groups => groups.filter(group => !unsupported.has(group.id))};

/** "bpmn:UserTask" as people say it. */
const kind = shape => translate(shape.type.replace('bpmn:', '').replace(/([a-z])([A-Z])/g, (whole, a, b) => `${a} ${b.toLowerCase()}`));

const listed = (registry, root) => registry
  .filter(shape => shape !== root && shape.type !== 'label' && shape.businessObject && !shape.labelTarget && (!shape.waypoints || shape.businessObject.name))
  .map(shape => ({id: shape.id, name: shape.businessObject.name ?? '', kind: kind(shape)}));

function centre(canvas, shape) {
  const {width, height} = canvas.viewbox();
  const at = shape.waypoints?.[0] ?? {x: shape.x + shape.width / 2, y: shape.y + shape.height / 2};
  canvas.viewbox({x: at.x - width / 2, y: at.y - height / 2, width, height});
}

/** Draws the process; the properties of what is selected stand in the panel. */
export async function openProcess({area, panel, name, xml, templates, choose, changed}) {
  await load(...files);
  const tool = new window.BpmnModeler({
    container: area,
    propertiesPanel: {parent: panel},
    additionalModules: [{translate: ['value', translate]}],
  });
  tool.on('elementTemplates.errors', event => event.errors.forEach(error => console.warn(error.message)));
  tool.get('elementTemplatesLoader').setTemplates(templates);
  tool.on('elementTemplates.select', ({element}) => choose(
    tool.get('elementTemplates').getAll().filter(template => template.appliesTo.includes(element.type)),
    template => tool.get('elementTemplates').applyTemplate(element, template),
  ));
  tool.get('propertiesPanel').registerProvider(1, supported);
  await tool.importXML(xml);
  const [canvas, registry, selection, stack] = ['canvas', 'elementRegistry', 'selection', 'commandStack'].map(each => tool.get(each));
  const svg = area.querySelector('.djs-container svg');
  svg.setAttribute('role', 'application');
  svg.setAttribute('aria-label', name);
  const fit = () => {
    canvas.zoom('fit-viewport', 'auto');
    // the palette covers the left edge
    canvas.zoom(canvas.zoom() * 0.88);
    canvas.scroll({dx: 50, dy: 0});
  };
  fit();
  tool.on('commandStack.changed', changed);
  return {
    xml: async () => (await tool.saveXML({format: true})).xml,
    undo: () => stack.canUndo() && stack.undo(),
    redo: () => stack.canRedo() && stack.redo(),
    fit,
    elements: () => listed(registry, canvas.getRootElement()),
    mark: marks => markDiagram(tool, marks),
    select(id) {
      const shape = registry.get(id);
      if (shape) {
        selection.select(shape === canvas.getRootElement() ? [] : shape);
        if (shape !== canvas.getRootElement()) centre(canvas, shape);
      }
      return Boolean(shape);
    },
  };
}
