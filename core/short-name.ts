/** Lower-case words joined by hyphens: what items, rules, programs and scenarios are called in files and commands. */
export const shortNameForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
