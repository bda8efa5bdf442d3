import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** Draws the icons of assets/ on a grid of 16 by 16, so that edges are sharp at every size the ribbon uses. */

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

interface Shape {
  readonly colour: Colour;
  readonly covers: (x: number, y: number) => boolean;
}

const INK: Colour = [0x0b, 0x3a, 0x53];
const PAPER: Colour = [0xff, 0xff, 0xff];
const ACCENT: Colour = [0xff, 0xb8, 0x3d];

const SIZES = [16, 32, 64, 80, 128];
const SAMPLES = 8;

const TILE = box(INK, 0, 0, 16, 16, 3);

const ICONS: Readonly<Record<string, readonly Shape[]>> = {
  // The lines of a ledger growing shorter, as an ageing does, and the decision.
  icon: [
    TILE,
    box(PAPER, 3, 3, 10, 2, 0.5),
    box(PAPER, 3, 7, 6, 2, 0.5),
    box(PAPER, 3, 11, 3, 2, 0.5),
    line(ACCENT, 2.2, [7.6, 10.8], [9.6, 12.8], [13.2, 8]),
  ],
  refresh: [TILE, ring(PAPER, 8, 8, 4.6, 2, 0.9), triangle(ACCENT, [12.6, 2.2], [13.6, 6.9], [8.9, 6.6])],
};

for (const [name, shapes] of Object.entries(ICONS)) {
  for (const size of SIZES) writeFileSync(`assets/${name}-${size}.png`, png(size, paint(shapes, size)));
}

function box(
  colour: Colour,
  left: number,
  top: number,
  width: number,
  height: number,
  radius: number,
): Shape {
  return {
    colour,
    covers: (x, y) => {
      const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
      const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
      return Math.hypot(dx, dy) <= radius;
    },
  };
}

/** A line through points, with round ends and joints. */
function line(colour: Colour, thickness: number, ...points: Point[]): Shape {
  return {
    colour,
    covers: (x, y) =>
      points.slice(1).some((end, i) => distanceToSegment(x, y, points[i], end) <= thickness / 2),
  };
}

/** A ring that is open at its upper right, over `gap` radians before the three o'clock position. */
function ring(colour: Colour, cx: number, cy: number, radius: number, thickness: number, gap: number): Shape {
  return {
    colour,
    covers: (x, y) => {
      const angle = Math.atan2(y - cy, x - cx);
      const open = angle < 0 && angle > -gap;
      return !open && Math.abs(Math.hypot(x - cx, y - cy) - radius) <= thickness / 2;
    },
  };
}

function triangle(colour: Colour, a: Point, b: Point, c: Point): Shape {
  const side = (x: number, y: number, p: Point, q: Point) =>
    (x - q[0]) * (p[1] - q[1]) - (p[0] - q[0]) * (y - q[1]) >= 0;
  return {
    colour,
    covers: (x, y) => {
      const first = side(x, y, a, b);
      return first === side(x, y, b, c) && first === side(x, y, c, a);
    },
  };
}

function distanceToSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Red, green, blue and opacity of every pixel, row by row, each the mean of its samples. */
function paint(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const step = 16 / (size * SAMPLES);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = ((pixel % size) * SAMPLES + (sample % SAMPLES) + 0.5) * step;
      const y = (Math.floor(pixel / size) * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
      const top = shapes.findLast(shape => shape.covers(x, y));
      if (!top) continue;
      covered++;
      for (let i = 0; i < 3; i++) sum[i] += top.colour[i];
    }
    if (covered === 0) continue;
    for (let i = 0; i < 3; i++) pixels[pixel * 4 + i] = Math.round(sum[i] / covered);
    pixels[pixel * 4 + 3] = Math.round((covered * 255) / SAMPLES ** 2);
  }
  return pixels;
}

/** A PNG file of 8-bit RGBA pixels (ISO/IEC 15948), every row unfiltered. */
function png(size: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    rows.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
