var e = { table: `_table_7kstg_1`, scroll: `_scroll_7kstg_36`, form: `_form_7kstg_39` };
export { e as t };
