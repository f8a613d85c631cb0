/**
 * LibreOffice's object model as the WPS host sees a program: synchronous, every access one question to the other process, a member that is
 * not there undefined. Written over nothing but `members.ts`.
 */

import type { WpsApplication } from '../../src/hosts/wps/application';
import type { Engine, Question, Reply } from './engine';
import { wayOf, type Shape, type Way } from './members';

const APPLICATION = 1;

/** Numbers of things by the object that stands for them here. */
const numbers = new WeakMap<object, number>();

/** The program with the workbook that `engine` has open. `also` are members of the add-in's root, which no spreadsheet program has itself. */
export function libreOffice(engine: Engine, also: Partial<WpsApplication> = {}): WpsApplication {
  const application = thingOf(engine, 'Application', APPLICATION);
  return new Proxy(application, {
    get: (_, member) => (Object.hasOwn(also, member) ? Reflect.get(also, member) : Reflect.get(application, member)),
    set: (_, member, value) => Reflect.set(application, member, value),
  }) as WpsApplication;
}

function thingOf(engine: Engine, shape: Shape, number: number): object {
  const told = (reply: Reply, gives?: Shape): unknown => {
    if ('rows' in reply) return reply.rows;
    if ('value' in reply) return reply.value;
    if (!gives) throw new Error(`${shape} answers with an object where none is told of`);
    return thingOf(engine, gives, reply.thing);
  };
  const thing: object = new Proxy({}, {
    get: (_, member) => {
      const way = typeof member === 'string' ? wayOf(shape, member) : undefined;
      return way && typeof member === 'string' ? read(engine, number, member, way, told) : undefined;
    },
    set: (_, member, value: unknown) => {
      const way = typeof member === 'string' ? wayOf(shape, member) : undefined;
      if (typeof member !== 'string' || !way || (way.as !== 'property' && !(way.as === 'computed' && way.put))) throw new TypeError(`${shape}.${String(member)} cannot be set`);
      engine.ask({ do: 'put', on: number, member: way.as === 'computed' ? way.put! : member, value: passed(value) });
      return true;
    },
  });
  numbers.set(thing, number);
  return thing;
}

function read(engine: Engine, on: number, member: string, way: Way, told: (reply: Reply, gives?: Shape) => unknown): unknown {
  const ask = (question: Question, gives?: Shape): unknown => told(engine.ask(question), gives);
  switch (way.as) {
    case 'missing':
      return undefined;
    case 'computed':
      return ask({ do: 'compute', on, member });
    case 'supplied':
      return ask({ do: 'supply', on, member }, way.gives);
    case 'property':
      return ask({ do: 'get', on, member }, way.gives);
    case 'order':
      return (...given: unknown[]) => {
        if (way.first) ask({ do: 'order', on, member: way.first });
        return ask({ do: 'order', on, member, with: given.map(passed) });
      };
    case 'method':
      return (...given: unknown[]) => ask({ do: 'call', on, member, with: given.map(passed) }, way.gives);
  }
}

/** Objects by their number; an argument left out as null. */
function passed(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const thing = typeof value === 'object' ? numbers.get(value) : undefined;
  return thing === undefined ? value : { thing };
}
