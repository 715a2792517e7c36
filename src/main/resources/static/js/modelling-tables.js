// The decision tables of one file: which there are, and which one holds an element.

const cells = rule => [...(rule.inputEntry ?? []), ...(rule.outputEntry ?? [])];

function holds(view, id) {
  const table = view.element.decisionLogic;
  const columns = [...(table?.input ?? []), ...(table?.output ?? [])];
  const rules = table?.rule ?? [];
  return [view.element, table, ...columns, ...rules, ...rules.flatMap(cells)].some(each => each?.id === id);
}

/** Views of all decision tables, in the file's order. */
export const tablesOf = tool => tool.getViews().filter(view => view.type === 'decisionTable');

/** The view of the table that is or holds the element; undefined when none does. */
export const tableHolding = (tool, id) => tablesOf(tool).find(view => holds(view, id));

/** Opens a view unless it is open. */
export async function openTable(tool, view) {
  const open = tool.getActiveView();
  if (view && (open?.type !== view.type || open.element !== view.element)) {
    await tool.open(view);
  }
}
