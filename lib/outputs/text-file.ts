/** A file that a route handler writes: text in UTF-8 of the given media type. */
export function textFile(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } })
}
