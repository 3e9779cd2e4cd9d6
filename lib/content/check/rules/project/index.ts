export * from './amounts'
export * from './complete'
export * from './conversions'
export * from './stages'
