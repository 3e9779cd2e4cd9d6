import { useLocale } from 'next-intl'
import type { DataFile } from '@/lib/outputs/open-data/data-file'
import { sizeText } from '@/lib/outputs/schema-org/data'
import { dataFilePath } from '@/lib/pages/paths'

/** A file with what it is, its size and its SHA-256. */
export function FileEntry({
  year,
  name,
  file: { size, sha256 },
  label,
}: {
  year: number
  name: string
  file: DataFile
  label: string
}) {
  const locale = useLocale()
  return (
    <li className="grid gap-x-6 border-t border-line py-3 md:grid-cols-[16rem_1fr]">
      <p>
        <a href={dataFilePath(year, name)} className="inline-block py-1 font-bold underline">
          {name}
        </a>
      </p>
      <div>
        <p>
          {label} · {sizeText(locale, size)}
        </p>
        <p className="text-sm text-quiet wrap-anywhere">
          SHA-256 <code>{sha256}</code>
        </p>
      </div>
    </li>
  )
}
