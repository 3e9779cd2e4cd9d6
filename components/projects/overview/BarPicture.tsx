/**
 * A bar from 0 to a share of the longest; decoration, because the value is printed beside it. It takes
 * the colour of the text, so that it stands in dark, on paper and in forced colours.
 *
 * @param percent of the longest, as a decimal
 */
export function BarPicture({ percent }: { percent: string }) {
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={percent} height="1" fill="currentColor" />
    </svg>
  )
}
