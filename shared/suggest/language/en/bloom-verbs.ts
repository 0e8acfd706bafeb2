/**
 * Verbs of objectives by the level of thinking they mostly ask for: the six cognitive processes of
 * Anderson, L. W. and Krathwohl, D. R. (eds.), A Taxonomy for Learning, Teaching, and Assessing
 * (Longman, 2001), table 3.1 and chapter 5, with the verbs teachers use for them. A verb can stand at more
 * than one level; each is listed at the one it names most often.
 */
export const bloomVerbs = {
  remember:
    'define list name recall recite recognize label locate identify match state tell count spell memorize repeat retrieve know',
  understand:
    'explain describe summarize summarise paraphrase classify compare contrast infer interpret illustrate give retell discuss restate translate report understand predict distinguish express represent show',
  apply:
    'apply use solve calculate compute demonstrate perform implement execute carry conduct complete practice practise measure graph plot draw add subtract multiply divide convert read write say pronounce play sing operate run convert round estimate simplify code program cite record',
  analyze:
    'analyze analyse differentiate organize organise attribute examine investigate categorize sort order break deconstruct test debug outline decode trace deduce',
  evaluate:
    'evaluate judge critique check justify defend argue assess rate rank support verify recommend decide choose select persuade convince conclude weigh prove debate',
  create:
    'create design plan produce construct compose invent build make develop formulate generate model devise assemble adapt revise combine rewrite',
} as const;

/** After one of these the verb of an objective follows. */
export const beforeVerb: ReadonlySet<string> = new Set([
  'to',
  'can',
  'will',
  'should',
  'and',
  'how',
]);
