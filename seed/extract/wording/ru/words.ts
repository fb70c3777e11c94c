/** What Russian wording share: bounds of words, who is meant, what may stand between a person and a verb. */

/** A word begins or ends here; `\b` knows no Cyrillic. */
export const A = String.raw`(?<![\p{L}])`;
export const Z = String.raw`(?![\p{L}])`;

/** The people of a form; `subject` and `object` say in which case they have to stand, where their ending tells. */
export const SUBJECT = '{PW:who}(?<subject>)';
export const OBJECT = '{PW:who}(?<object>)';

/** Somebody else who belongs to the person named: what follows is told of them. */
const KIN = String.raw`брат|сестр|муж|жен[аыуео]|сын|доч|мат(?:ь|ер)|отец|отц|супруг|родител|родствен|родн(?:ы[ехм]|ых)|семь[яюией]|дет(?:и|ей|ям)|ребён|ребен|друг|друз|знаком|коллег|соратни|сторонни|адвокат|защитни|помощни|сотрудни`;

/** Up to `n` characters of one clause, without other people, other subjects and other sentences. */
export const gap = (n: number): string =>
  String.raw`(?:(?!⟦[PJIAWGN]\d+⟧|[;:]|[.!?] |, (?:а|но|что|чтобы|когда|где|если|хотя|однако|поскольку|пока|как|после чего|из-за чего|за что|за которо|в которо|на которо|на что|которы|которо|котору) |(?<![\p{L}])(?:${KIN}))[\s\S]){0,${String(n)}}?`;

/** Words that may stand between a verb and the person it is told of. */
const PERSONAL = String.raw`(?:бывш|известн|местн|гражданск|жител|жительниц|уроженк|уроженц|гражданин|гражданк|фигурант|подсудим|обвиняем|осужд[её]нн|подозреваем|активист|журналист|блогер|экс-|политик|политзаключ[её]нн|мужчин|женщин|студент|пенсионер|организатор|участни|автор|глав|лидер|основател|член)\p{L}*`;
const ADVERB = String.raw`(?:также|заочно|ещё|еще|снова|повторно|вновь|и|тоже|тогда|позже|сначала|вчера|сегодня|накануне|утром|вечером|днём|ночью|сотрудник\p{L}+|силовик\p{L}+|полицейск\p{L}+|милиционер\p{L}*|полици\p{L}+|суд(?:ом)?|суд\p{L}*|судья|там|на (?:месте|границе|улице|работе)|дома|в аэропорту|коллег\p{L}+)`;

/** Between a verb and its person: adverbs, what the person is, day, court, place, article, penalty. */
export const between = String.raw`(?: (?:${PERSONAL}|${ADVERB}|(?:в |во |на |из |под )?⟦[LDCO]\d+⟧(?: района| области)?|(?:по|за) ⟦V\d+⟧|к ⟦Y\d+⟧(?: и ⟦Y\d+⟧)?|на ⟦Y\d+⟧|⟦Y\d+⟧|(?:до|на) ⟦D\d+⟧|на (?:два|три|четыре|шесть|\d+) (?:месяца?|месяцев|дня|суток))){0,5} (?:\p{Ll}+(?:ого|его|ому|ему|ую|юю|ой|ей|ых|их|ым|им) )?`;
