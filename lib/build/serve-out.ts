import { serve } from './serve'

await serve(process.env.OUT_DIR ?? 'out', Number(process.env.PORT ?? 3000))
