export { type TextareaOptions, textareaComposer } from './composer';
