import { useTranslations } from 'next-intl'

/** The same as the squares, for those who do not see them or do not trust them. */
export function PictureInWords({
  groups,
  total,
}: {
  groups: readonly { label: string; count: number }[]
  total: number
}) {
  const t = useTranslations()
  return (
    <table className="w-full max-w-measure text-sm">
      <caption className="py-2 text-start text-quiet">{t('signing.in_words')}</caption>
      <tbody>
        {groups.map(({ label, count }) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              {label}
            </th>
            <td className="py-2">{t('projects.squares', { total, count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
