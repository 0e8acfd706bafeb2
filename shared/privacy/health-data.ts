// Said of nobody these are ordinary words of a lesson; beside a name they are a child's health or support.

const HEALTH =
  /(?<![\p{L}\p{N}])(?:(?:an? |her |his |the |un |su )?(?:IEP|BIP|FBA|504(?: plan)?|plan 504)(?: (?:goals?|meeting|plan|team)| (?:por|for|due to) \p{Ll}{1,20})?|ADHD(?: meds| medication)?|ADD|TDAH|ODD|OCD|PTSD|TBI|CP|EpiPen|epi-?pen|dyslexi[ac]|dysgraphia|dyscalculia|dislexia|autis(?:m|tic|mo|ta)|on the spectrum|Asperger\p{L}*|anxiety(?: attacks?)?|ansiedad|depress(?:ion|ed)|depresión|panic attacks?|seizures?|convulsiones|epilep(?:sy|sia|tic)|asthma(?: attack)?|asma|inhaler|inhalador|diabet(?:es|ic)|insulin|insulina|blood sugar|glucose|migraines?|migrañas?|concussion|allerg(?:y|ies|ic)(?: to \p{Ll}+)?|alergi(?:a|as|co|ca)(?: al? \p{Ll}+)?|meds|medications?|medicamentos?|medicina|speech(?: therapy| services| pull-?out)?|terapia(?: de \p{Ll}+)?|occupational therapy|OT|PT|counseling|counsell?or|therapist|therapy|psicólog[oa]|special ed(?:ucation)?(?: eligible)?|SPED|educación especial|hard of hearing|hearing (?:aids?|loss|impaired)|deaf|audífonos?|visually impaired|legally blind|wheelchair|silla de ruedas|crutches|selective mut(?:e|ism)|stutter(?:s|ing)?|tartamud\p{Ll}+|cerebral palsy|down syndrome|síndrome de \p{Lu}?\p{Ll}+|tourette\p{L}*|cancer|cáncer|chemo|pregnant|embarazada|foster care|eating disorder|self-harm|suicid\p{Ll}+|hospital(?:ized)?|hospitaliz\p{Ll}+|discapacidad\p{Ll}*|behavior plan|intellectual disability|learning disability|disabilit(?:y|ies)|trastorno\p{Ll}*(?: de \p{Ll}+)?)(?![\p{L}\p{N}])/giu;

/** Upper case is meant: "OT" is a therapy, "ot" and "add" are not. */
const CAPITALS = /^(?:ADD|ODD|OCD|CP|OT|PT|TBI|FBA|BIP|SPED)$/i;

export function* healthWords(text: string): Generator<{ start: number; end: number }> {
  for (const match of text.matchAll(HEALTH)) {
    const words = match[0];
    if (CAPITALS.test(words) && words !== words.toUpperCase()) continue;
    yield { start: match.index, end: match.index + words.trimEnd().length };
  }
}
