import { kinds } from '../../model/schema'
import { factsPattern } from '../patterns'
import { fieldList } from './field-list'
import { jsonSchema } from './node'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const schemaPath = (name: string) => `content/.schema/${name}.json`

/** Tells VS Code's YAML extension which schema rules which files. */
function editorSettings() {
  const globs = Object.entries(kinds).map(([name, kind]) => [
    schemaPath(name),
    `content/${factsPattern(kind)}`,
  ])
  return {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'yaml.format.enable': false,
    'yaml.schemas': Object.fromEntries(globs),
  }
}

/** Every file made from the schema, by its path in the project. */
export function schemaDocs(): Map<string, string> {
  const schemas = Object.entries(kinds).map(
    ([name, { facts }]) => [schemaPath(name), json(jsonSchema(facts))] as const,
  )
  return new Map([
    ...schemas,
    ['.vscode/settings.json', json(editorSettings())],
    ['docs/content-fields.md', fieldList()],
  ])
}
