import { type GenericSchema, maxLength, pipe, strictObject, string } from 'valibot';
import type { Area } from '../platform/area';
import { subject } from './subject';
import { versions } from './versions';

interface Device {
  readonly name: string;
}

const deviceV1: GenericSchema<unknown, Device> = strictObject({ name: pipe(string(), maxLength(40)) });

/** A random name for this device, which settles ties when two devices change the same thing in the same millisecond. */
export const deviceSubject = subject<1, Device>({
  key: 'device',
  area: 'local',
  name: 'store.device.name',
  holds: 'store.device.holds',
  why: 'store.device.why',
  versions: versions(deviceV1),
  fallback: () => ({ name: crypto.randomUUID().slice(0, 8) }),
  reduce: (device) => device,
  join: null,
});

/** This device's name; it is made and stored the first time that it is asked for. */
export async function deviceName(area: Area): Promise<string> {
  const read = deviceSubject.versions.read(await area.get(deviceSubject.key));
  if (read.kind === 'value') return read.value.name;
  const device = deviceSubject.fallback();
  await area.set({ [deviceSubject.key]: deviceSubject.versions.wrap(device) });
  return device.name;
}
