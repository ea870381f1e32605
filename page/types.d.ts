// What goes between the page and the server, and what its modules hand to each other.

/** What the page starts from; PageData.java and DecisionJson.java write it. */
interface PageStart {
  /** The same for the same languages, sentences and rows, wherever the run lies. */
  readonly id: string;
  readonly bands: readonly Band[];
  readonly run: Run;
  /** Who reviews; empty if that is not told. */
  readonly by: string;
  /** Terms to mark, in the order of their sources. */
  readonly glossary: readonly Term[];
  /** The log below, as it came. */
  readonly base: Base;
  readonly log: readonly Decision[];
}

/** What a text of the source language should be in the target language. */
interface Term {
  readonly source: string;
  readonly target: string;
}

/** What a log was: a digest over its lines, and how many they were. */
interface Base {
  readonly digest: string;
  readonly length: number;
}

/** The same once it is open. */
interface Start extends Omit<PageStart, 'log'> {
  readonly log: Decision[];
  /** Decisions that were made on another log; null or absent if there are none. */
  readonly apart?: Apart | null;
  /** Whether this tab may write. */
  readonly writer: boolean;
}

/** Decisions that a browser kept, and that do not go on from the log of the page. */
interface Apart {
  readonly kept: readonly Decision[];
  /** As they would stand behind that log. */
  readonly added: readonly Decision[];
  /** What cannot: it takes back what is not there. */
  readonly dropped: readonly Decision[];
  /** How long the log was, and is. */
  readonly then: number;
  readonly now: number;
}

/** See ConfidenceBand.java. */
interface Band {
  readonly name: string;
  /** The least confidence that is in it. */
  readonly least: number;
  readonly dots: string;
  readonly unsure: boolean;
}

interface Run {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly backEnd: string;
  readonly version: string;
  readonly sources: readonly SentenceData[];
  readonly targets: readonly SentenceData[];
  readonly rows: readonly MachineRow[];
}

/** Is sent with the number of its document; unpack.js puts the name there. */
type SentenceData = readonly [document: string, index: number, paragraph: number, key: string, text: string];

/** A row as the aligner left it; `s` and `t` count the sentences of the run. */
interface MachineRow {
  readonly s: readonly number[];
  readonly t: readonly number[];
  readonly pivot: string;
  /** Null where nobody has judged it. */
  readonly confidence: number | null;
  readonly cost: number;
  readonly verdict: string;
  readonly doubts?: readonly string[];
  readonly matches?: readonly MemoryMatch[];
  readonly evidence?: Evidence;
}

/** What a memory of the user has for a text like one of the source; see MemoryMatch.java. */
interface MemoryMatch {
  readonly percent: number;
  readonly text: string;
  readonly difference: string;
  readonly translation: string;
  readonly proposal: string;
  readonly memory: string;
}

/** Lists that are empty are not sent; unpack.js adds them. */
interface Evidence {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly sourceOnly: readonly string[];
  readonly targetOnly: readonly string[];
  readonly contradictions: readonly string[];
}

type State = 'auto' | 'accepted' | 'edited' | 'regrouped' | 'rejected' | 'unaligned' | 'later';
type SideName = 'source' | 'target';
type Column = SideName | 'pivot' | 'confidence' | 'state';

/** What was done; others are refused. Operations.java has the same words. */
type Operation =
  | 'accept'
  | 'accept-above'
  | 'reject'
  | 'later'
  | 'clear'
  | 'no-partner'
  | 'unlink'
  | 'link'
  | 'merge'
  | 'split'
  | 'split-inside'
  | 'move-up'
  | 'move-down'
  | 'shift-up'
  | 'shift-down'
  | 'edit'
  | 'replace'
  | 'note'
  | 'dismiss'
  | 'undo'
  | 'redo';

/** A line of the log; an undo or redo has `of`, all others have `put`. */
interface Decision {
  readonly seq: number;
  readonly op: string;
  readonly time: string;
  /** Who decided; absent if nobody is named. */
  readonly by?: string;
  readonly of?: number;
  readonly remove?: readonly PairRef[];
  readonly put?: readonly Claim[];
}

interface PassageRef {
  readonly document: string;
  readonly sentences: readonly string[];
  readonly text: string;
}

interface PairRef {
  readonly source?: PassageRef | null;
  readonly target?: PassageRef | null;
}

interface Claim extends PairRef {
  readonly state: State;
  sourceText?: string;
  targetText?: string;
  readonly note?: string;
  /** Checks that are no errors. */
  readonly dismissed?: readonly string[];
}

/** What a person asks for: a decision without its number and time. */
interface Action {
  readonly op: Operation;
  readonly fields: Pick<Decision, 'of' | 'remove' | 'put'>;
  /** Edited texts that it drops; people are asked. */
  readonly lost?: readonly string[];
  /** How many verdicts of people do not hold for the rows that it makes. */
  readonly open?: number;
}

/** Why an action cannot be, as a sentence for the status line. */
interface Refusal {
  readonly error: string;
}

/** What of a decision did not fit, and why. */
interface Stale {
  readonly claim: Claim;
  readonly reason: string;
}

/** What a decision did. */
interface Work {
  /** Who decided; empty if nobody is named. */
  readonly by: string;
  /** How to take it back, from the last to the first. */
  readonly patch: (() => void)[];
  readonly stale: Stale[];
  /** The row behind which the next one goes, null for the first; undefined where its sentences stand. */
  at: import('../src/main/resources/io/cotejo/review/rowindex.js').OwnRow | null | undefined;
  readonly freedSources: Set<number>;
  readonly freedTargets: Set<number>;
}

/** Passages of both sides by the positions of their sentences. */
interface Passages {
  readonly s: readonly number[];
  readonly t: readonly number[];
}

/** A row as it stands; the model alone changes it. */
interface Row extends Passages {
  readonly id: number;
  readonly type: string;
  /** As the machine left it, without what was dismissed. */
  readonly machine: MachineRow | null;
  /** The same with it. */
  readonly found: MachineRow | null;
  readonly dismissed: readonly string[];
  /** Made of what a decision left over. */
  readonly leftover: boolean;
  readonly state: State;
  readonly sourceText: string | null;
  readonly targetText: string | null;
  readonly note: string;
  /** Who spoke of it last; empty if nobody is named. */
  readonly by: string;
  /** How often its look changed. */
  readonly touched: number;
  readonly pivot: string;
  /** Null where nobody has judged it. */
  readonly confidence: number | null;
}

/** What people chose to see; empty is everything. */
interface Wanted {
  readonly state: string;
  readonly band: string;
  readonly type: string;
  readonly document: string;
  readonly flag: string;
  readonly search: string;
  /** By what the rows are ordered. */
  readonly order: string;
}

/** A part of a text, and how it is marked; null if it is not. */
interface Part {
  readonly text: string;
  readonly kind: string | null;
}

/** What the person at the page pointed at. */
interface Chosen {
  readonly row: Row;
  readonly column: SideName;
  /** Which of the sentences in the cell. */
  readonly sentence: number;
  /** Where in it, in UTF-16 units; −1 if that is not known. */
  readonly offset: number;
}

interface Pinned {
  readonly row: Row;
  readonly column: SideName;
}

/** Where decisions are kept, and the keys that people changed. */
interface DecisionStorage {
  readonly memory: Memory;
  /** How many decisions are not kept yet. */
  readonly pending: number;
  /** Whether others may follow one that could not be kept: all are tried again, in their order. */
  readonly waits: boolean;
  open(listener: StorageListener): Promise<Start>;
  append(decision: Decision): void;
  /** Keeps these decisions alone. */
  settle(decisions: readonly Decision[]): Promise<void>;
  retry(): void;
}

interface StorageListener {
  role(writer: boolean): void;
  decision(decision: Decision): void;
  saved(): void;
  failed(reason: string): void;
  lost(): void;
  found(): void;
  apart(apart: Apart): void;
}

/** A small text that the browser keeps. */
interface Memory {
  read(): string | null;
  keep(text: string): void;
}

/** A line of the table of keys. */
interface KeyEntry {
  readonly name: string;
  readonly run: string;
  readonly argument?: number;
  readonly keys: readonly string[];
  readonly text: string;
}

/** Runs a command by its name. */
type RunCommand = (command: string, argument?: number) => void;

/** What those that draw rows look at. */
interface View {
  readonly glossary: import('../src/main/resources/io/cotejo/review/glossary.js').Glossary;
  readonly bands: import('../src/main/resources/io/cotejo/review/bands.js').Bands;
  readonly model: import('../src/main/resources/io/cotejo/review/model.js').Model;
  readonly listing: import('../src/main/resources/io/cotejo/review/listing.js').Listing;
  readonly selection: import('../src/main/resources/io/cotejo/review/selection.js').Selection;
  readonly look: import('../src/main/resources/io/cotejo/review/look.js').Look;
}
