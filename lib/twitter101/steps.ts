import type { Link } from './pages';

/** One thing to do. Its texts are the messages `item.<id>.what`, `.why` and `.how`. */
interface ItemShape {
  /** Written by hand and never given to another item: progress is stored under it. */
  readonly id: string;
  /** About how long it takes, in minutes. */
  readonly minutes: number;
  readonly link?: Link;
}

interface StageShape {
  /** Name and purpose are the messages `stage.<id>.name` and `.about`. */
  readonly id: string;
  readonly items: readonly ItemShape[];
}

/**
 * Twitter 101: what takes a small organisation from no account to a calm daily habit, in the order in which it is best done.
 * Source: the network's guide of 2015 to social media for its members (“Par où commencer” and “Twitter 101”), brought up to
 * X of 2026. Minutes are our estimates for a beginner.
 */
export const STAGES = [
  {
    id: 'begin',
    items: [
      { id: 'begin/old-accounts', minutes: 15, link: { to: 'x', page: 'explore' } },
      { id: 'begin/access', minutes: 20, link: { to: 'x', page: 'account' } },
      { id: 'begin/person', minutes: 10, link: { to: 'x', page: 'delegate' } },
      { id: 'begin/message', minutes: 20 },
      { id: 'begin/policy', minutes: 45 },
      { id: 'begin/audience', minutes: 20, link: { to: 'x', page: 'explore' } },
      { id: 'begin/one-or-two', minutes: 10 },
      { id: 'begin/smart-goal', minutes: 15, link: { to: 'goals' } },
      { id: 'begin/way', minutes: 10, link: { to: 'goals' } },
      { id: 'begin/start-small', minutes: 5 },
    ],
  },
  {
    id: 'account',
    items: [
      { id: 'account/create', minutes: 10, link: { to: 'x', page: 'signUp' } },
      { id: 'account/interests', minutes: 5, link: { to: 'x', page: 'interests' } },
    ],
  },
  {
    id: 'profile',
    items: [
      { id: 'profile/bio', minutes: 10, link: { to: 'x', page: 'editProfile' } },
      { id: 'profile/website', minutes: 2, link: { to: 'x', page: 'editProfile' } },
      { id: 'profile/photo', minutes: 5, link: { to: 'x', page: 'editProfile' } },
      { id: 'profile/banner', minutes: 10, link: { to: 'x', page: 'editProfile' } },
      { id: 'profile/first-post', minutes: 15, link: { to: 'workshop' } },
    ],
  },
  {
    id: 'contacts',
    items: [
      { id: 'contacts/close', minutes: 10, link: { to: 'x', page: 'explore' } },
      { id: 'contacts/field', minutes: 15, link: { to: 'x', page: 'explore' } },
      { id: 'contacts/suggested', minutes: 10, link: { to: 'accounts' } },
    ],
  },
  {
    id: 'network',
    items: [
      { id: 'network/their-contacts', minutes: 10, link: { to: 'x', page: 'home' } },
      { id: 'network/suggestions', minutes: 5, link: { to: 'x', page: 'suggestions' } },
      { id: 'network/import', minutes: 10, link: { to: 'x', page: 'contacts' } },
      { id: 'network/habit', minutes: 2, link: { to: 'x', page: 'explore' } },
    ],
  },
  {
    id: 'standing',
    items: [
      { id: 'standing/community', minutes: 10 },
      { id: 'standing/news', minutes: 5 },
      { id: 'standing/voices', minutes: 10 },
      { id: 'standing/reach', minutes: 10 },
      { id: 'standing/balance', minutes: 10, link: { to: 'accounts' } },
      { id: 'standing/listen', minutes: 10, link: { to: 'x', page: 'home' } },
      { id: 'standing/repost', minutes: 5, link: { to: 'x', page: 'home' } },
      { id: 'standing/colleague', minutes: 5 },
    ],
  },
  {
    id: 'routine',
    items: [
      { id: 'routine/morning', minutes: 5, link: { to: 'routine' } },
      { id: 'routine/midday', minutes: 5, link: { to: 'routine' } },
      { id: 'routine/answer', minutes: 5, link: { to: 'x', page: 'notifications' } },
      { id: 'routine/picture', minutes: 5, link: { to: 'x', page: 'newPost' } },
      { id: 'routine/ideas', minutes: 5, link: { to: 'x', page: 'home' } },
    ],
  },
  {
    id: 'help',
    items: [
      { id: 'help/guides', minutes: 15, link: { to: 'x', page: 'help' } },
      { id: 'help/platform', minutes: 20 },
      { id: 'help/network', minutes: 5, link: { to: 'x', page: 'network' } },
    ],
  },
] as const satisfies readonly StageShape[];

export type StageId = (typeof STAGES)[number]['id'];
export type ItemId = (typeof STAGES)[number]['items'][number]['id'];

export interface Item extends ItemShape {
  readonly id: ItemId;
}

export interface Stage {
  readonly id: StageId;
  readonly items: readonly Item[];
}

/** All stages in order, with the types that code which walks over them needs. */
export const stages: readonly Stage[] = STAGES;

/** All items in order. */
export const items: readonly Item[] = stages.flatMap((stage) => stage.items);
