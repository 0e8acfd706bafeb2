/** A plan as a reader judged it: practices by id. */
export interface JudgedPlan {
  /** Where it comes from: figures are reported on sources an order was not learned from. */
  readonly repo: string;
  readonly text: string;
  readonly present: readonly string[];
  /** What would help most, the best first. */
  readonly missing: readonly string[];
}

/** The practices suggested for a plan, the first first. */
export type Suggester = (plan: JudgedPlan) => readonly string[];

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface HelpFigures {
  /** First suggestions that are on the reader's list, among plans that got one. */
  readonly first: Share;
  /** All suggestions that are on the reader's list. */
  readonly all: Share;
  /** Suggestions of what the reader found in the plan already. */
  readonly redundant: Share;
  /** Plans with no suggestion, at most one, at least two. */
  readonly silent: Share;
  readonly atMostOne: Share;
  readonly atLeastTwo: Share;
}

function share(list: readonly boolean[]): Share {
  return { right: list.filter(Boolean).length, of: list.length };
}

export function helpFigures(plans: readonly JudgedPlan[], suggest: Suggester): HelpFigures {
  const answers = plans.map((plan) => ({ plan, practices: suggest(plan) }));
  const given = answers.flatMap(({ plan, practices }) =>
    practices.map((practice, place) => ({ plan, practice, place })),
  );
  const wanted = given.map(({ plan, practice }) => plan.missing.includes(practice));
  return {
    first: share(wanted.filter((_, at) => given[at]?.place === 0)),
    all: share(wanted),
    redundant: share(given.map(({ plan, practice }) => plan.present.includes(practice))),
    silent: share(answers.map(({ practices }) => practices.length === 0)),
    atMostOne: share(answers.map(({ practices }) => practices.length <= 1)),
    atLeastTwo: share(answers.map(({ practices }) => practices.length >= 2)),
  };
}

/**
 * How often a sentence that does a practice, added at the end, takes its suggestion away; asked only
 * of plans that got that suggestion without it.
 */
export function takenAway(
  plans: readonly JudgedPlan[],
  sentences: readonly { readonly practice: string; readonly sentence: string }[],
  suggest: Suggester,
): Share {
  return share(
    plans.flatMap((plan) => {
      const before = suggest(plan);
      return sentences
        .filter(({ practice }) => before.includes(practice))
        .map(
          ({ practice, sentence }) =>
            !suggest({ ...plan, text: `${plan.text}\n${sentence}` }).includes(practice),
        );
    }),
  );
}

const MOST = 3;

/** What readers of the other sources named most often, less what `found` sees in the plan. */
export function mostPopular(
  plans: readonly JudgedPlan[],
  found: (plan: JudgedPlan) => readonly string[],
): Suggester {
  const orders = new Map<string, string[]>();
  const orderWithout = (repo: string): string[] => {
    const counts = new Map<string, number>();
    for (const plan of plans)
      if (plan.repo !== repo)
        for (const practice of plan.missing) counts.set(practice, (counts.get(practice) ?? 0) + 1);
    return [...counts].toSorted((one, other) => other[1] - one[1]).map(([practice]) => practice);
  };
  return (plan) => {
    const order = orders.get(plan.repo) ?? orderWithout(plan.repo);
    orders.set(plan.repo, order);
    const there = new Set(found(plan));
    return order.filter((practice) => !there.has(practice)).slice(0, MOST);
  };
}

/** Three practices drawn blindly. `random` gives a number from 0 up to 1. */
export function drawn(practices: readonly string[], random: () => number): Suggester {
  return () =>
    practices
      .map((practice) => ({ practice, at: random() }))
      .toSorted((one, other) => one.at - other.at)
      .slice(0, MOST)
      .map(({ practice }) => practice);
}

/** How often a plan shown or worded otherwise gets the same suggestions; asked only where it changes. */
export function sameAnswer(
  plans: readonly JudgedPlan[],
  otherwise: (text: string) => string,
  suggest: Suggester,
): Share {
  return share(
    plans.flatMap((plan) => {
      const text = otherwise(plan.text);
      if (text === plan.text) return [];
      const sorted = (of: JudgedPlan): string => [...suggest(of)].toSorted().join(' ');
      return [sorted(plan) === sorted({ ...plan, text })];
    }),
  );
}
