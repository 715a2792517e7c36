// The drawing tool for decision tables, behind the few calls that the editing page makes.
import {load} from './modelling-load.js';
import {markTable} from './modelling-marks.js';
import {openTable, tableHolding, tablesOf} from './modelling-tables.js';
import {mendTable, tableWords} from './modelling-words.js';

const sheets = ['diagram-js', 'dmn-font/css/dmn-embedded', 'dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table',
  'dmn-js-decision-table-controls', 'dmn-js-literal-expression', 'dmn-js-boxed-expression',
  'dmn-js-boxed-expression-controls', 'properties-panel'];
const files = [...sheets.map(sheet => `camunda-dmn-js/assets/${sheet}.css`),
  'camunda-dmn-js/camunda-platform-modeler.production.min.js'];

/** Opens the first decision table of the file; the relations of decisions are one button away. */
export async function openDecision({area, panel, name, xml, changed}) {
  await load(...files);
  const tool = new window.DmnModeler({
    container: area,
    ...tableWords,
    drd: {...tableWords.drd, propertiesPanel: {parent: panel}},
  });
  tool.on('viewer.created', ({viewer}) => viewer.on('commandStack.changed', changed));
  await tool.importXML(xml);
  await openTable(tool, tablesOf(tool)[0]);
  mendTable(area, name);
  let marks = [];
  const show = async id => {
    await openTable(tool, tableHolding(tool, id));
    mendTable(area, name);
    markTable(area, marks);
    focusOn(area, id);
  };
  const stack = () => tool.getActiveViewer().get('commandStack');
  const side = () => (panel.hidden = tool.getActiveView()?.type !== 'drd');
  tool.on('views.changed', side);
  side();
  return {
    xml: async () => (await tool.saveXML({format: true})).xml,
    undo: () => stack().canUndo() && stack().undo(),
    redo: () => stack().canRedo() && stack().redo(),
    fit: null,
    elements: () => listed(tool),
    mark(found) {
      marks = found;
      markTable(area, marks);
    },
    select(id) {
      const known = Boolean(tableHolding(tool, id));
      if (known) {
        show(id);
      }
      return known;
    },
  };
}

/** Tables to choose from; nothing to choose when there is but one. */
function listed(tool) {
  const tables = tablesOf(tool).map(view => ({id: view.element.id, name: view.element.name, kind: view.element.id}));
  return tables.length > 1 ? tables : [];
}

function focusOn(area, id) {
  const name = CSS.escape(id);
  const cell = area.querySelector(`[data-row-id="${name}"], [data-element-id="${name}"], [data-col-id="${name}"]`);
  cell?.scrollIntoView({block: 'center', inline: 'center'});
  (cell?.querySelector('[contenteditable], [tabindex]') ?? cell)?.focus();
}
