import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { itemsSeen, readOwnProfile } from './profile';

const BIO = '<div data-testid="UserDescription">Un toit, un repas, une écoute.</div>';
const BANNER = '<a href="/AbriMtl/header_photo"><img src="https://pbs.example/banner"></a>';
const PHOTO = 'https://pbs.twimg.com/profile_images/1/abri.jpg';
const DEFAULT = 'https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png';
const SITE = '<a data-testid="UserUrl" href="https://t.co/x">abri.example</a>';

interface Parts {
  readonly owner?: string;
  readonly header?: string;
  readonly items?: string;
  readonly photo?: string | null;
  readonly name?: string;
  readonly joined?: string;
}

/** A profile page as X draws it, with the parts that a test is about. */
function pageOf(parts: Parts = {}): Document {
  const { owner = 'AbriMtl', header = '', items = '', photo = PHOTO } = parts;
  const name = parts.name ?? '<div data-testid="UserName">Maison L’Abri</div>';
  const joined = parts.joined ?? '<span data-testid="UserJoinDate">A rejoint X en mars 2024</span>';
  const picture = photo === null ? '' : `<img src="${photo}">`;
  return parseHTML(`<html><body>
    <nav><a data-testid="AppTabBar_Profile_Link" href="/${owner}">Profil</a></nav>
    <a href="/AbriMtl/photo"><div>${picture}</div></a>${header}${name}
    <div data-testid="UserProfileHeader_Items">${items}${joined}</div></body></html>`)
    .document as unknown as Document;
}

describe('on the user’s own profile', () => {
  test('sees what is filled in', () => {
    const facts = readOwnProfile(pageOf({ header: BIO + BANNER, items: SITE }), '/AbriMtl');
    expect(facts).toEqual({ bio: true, website: true, photo: true, banner: true });
  });

  test('sees what is not', () => {
    expect(readOwnProfile(pageOf({ photo: DEFAULT }), '/AbriMtl')).toEqual({
      bio: false,
      website: false,
      photo: false,
      banner: false,
    });
  });

  test.each(['/abrimtl', '/AbriMtl/', '/AbriMtl/with_replies', '/AbriMtl/media'])('works at %s', (path) => {
    expect(readOwnProfile(pageOf(), path)).not.toBeNull();
  });

  test('names the items that this shows to be done', () => {
    const facts = { bio: true, website: false, photo: true, banner: false };
    expect(itemsSeen(facts)).toEqual(['account/create', 'profile/bio', 'profile/photo']);
  });
});

describe('says nothing', () => {
  test('of somebody else’s profile', () => {
    expect(readOwnProfile(pageOf({ owner: 'someone_else', header: BIO }), '/AbriMtl')).toBeNull();
  });

  test.each([
    ['the name', { name: '' }],
    ['the end of the header', { joined: '' }],
    ['the picture', { photo: null }],
  ])('before %s is drawn', (_, parts) => {
    expect(readOwnProfile(pageOf(parts), '/AbriMtl')).toBeNull();
  });

  test.each(['/home', '/AbriMtl/status/1', '/i/flow/setup_profile', '/', ''])('at %s', (path) => {
    expect(readOwnProfile(pageOf(), path)).toBeNull();
  });

  test('when nobody is signed in', () => {
    const page = parseHTML('<html><body><div data-testid="UserName">x</div></body></html>').document;
    expect(readOwnProfile(page as unknown as Document, '/AbriMtl')).toBeNull();
  });
});
