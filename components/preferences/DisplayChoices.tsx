import { useLocale, useTranslations } from 'next-intl'
import { type Preference, preferences } from '@/components/preferences/preferences'
import { ReaderPreferences } from './ReaderPreferences'

function Choices({ name }: { name: Preference }) {
  const t = useTranslations()
  return (
    <fieldset>
      <legend className="font-bold">{t(`preferences.names.${name}`)}</legend>
      <div className="flex flex-wrap gap-x-6">
        {preferences[name].map((value) => (
          <label key={value} className="flex items-center gap-2 py-2">
            <input type="radio" name={name} value={value} className="size-5 accent-current" />
            {t(`preferences.values.${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Colours and type size: everything about the display that a reader may choose. */
export function DisplayChoices() {
  const locale = useLocale()
  return (
    <ReaderPreferences languages={[locale]} className="flex flex-wrap gap-x-12 gap-y-2">
      <Choices name="colour" />
      <Choices name="type" />
    </ReaderPreferences>
  )
}
