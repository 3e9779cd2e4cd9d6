/** What a process does for `finishPages`. */
export { finishShare as default } from './pages'
