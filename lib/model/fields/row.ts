/**
 * The outputs of one field: for each output the names of the parts that are made from the field.
 * `not` says why it has no part in the outputs that the row does not name.
 */
export type FieldOutputs<Output extends string> =
  | Record<Output, readonly string[]>
  | ({ not: string } & Partial<Record<Output, readonly string[]>>)

type Named<OneRow, Output extends string> =
  OneRow extends Record<Output, readonly (infer Part extends string)[]> ? Part : never

/** Names of all parts of an output that a table of rows names. */
export type PartOf<Rows, Output extends string> = {
  [Field in keyof Rows]: Named<Rows[Field], Output>
}[keyof Rows]

/** Fields that a part of an output may be made from. */
type FieldOf<Rows, Output extends string, Part> = {
  [Field in keyof Rows]: Part extends Named<Rows[Field], Output> ? Field : never
}[keyof Rows]

interface Item {
  facts: object
  words: object
}

/** Every part may tell which item it is about. */
type Identity = 'id' | 'edition'

type Only<All, Field> = Pick<All, Extract<keyof All, Field>>

/** The facts that may go into a part. */
export type FactsFor<Facts, Rows, Output extends string, Part> = Only<
  Facts,
  FieldOf<Rows, Output, Part> | Identity
>

/** The words that may go into a part. */
export type WordsFor<Words, Rows, Output extends string, Part> = Only<
  Words,
  FieldOf<Rows, Output, Part>
>

/** An item with no fields but those that may go into a part. */
export type Narrow<Of extends Item, Rows, Output extends string, Part> = Omit<Of, keyof Item> & {
  facts: FactsFor<Of['facts'], Rows, Output, Part>
  words: WordsFor<Of['words'], Rows, Output, Part>
}

/**
 * A closed table of the parts of an output. A part that no row names does not compile, nor a row's
 * part that is missing here, nor a part that reads a field whose row does not name it.
 *
 * @template Results what each part is made into
 * @template Context what a part reads besides the item
 * @template Fieldless names of parts that are made from no field, such as the language
 */
export type Readers<
  Of extends Item,
  Rows,
  Output extends string,
  Results,
  Context = unknown,
  Fieldless extends string = never,
> = {
  [Part in PartOf<Rows, Output> | Fieldless]: (
    from: { entry: Narrow<Of, Rows, Output, Part> } & Context,
  ) => Part extends keyof Results ? Results[Part] : never
}

/** A closed table of the sections of a page, each a component: one for each that a row names. */
export type Sections<Of, Rows, Node> = Record<PartOf<Rows, 'page'>, (props: { entry: Of }) => Node>

/** The parts of an output in the order of their table. */
export function readParts<From, Results>(
  readers: { [Part in keyof Results]: (from: From) => Results[Part] },
  from: From,
): Results {
  const entries = Object.entries(readers) as [string, (from: From) => unknown][]
  return Object.fromEntries(entries.map(([part, read]) => [part, read(from)])) as Results
}
