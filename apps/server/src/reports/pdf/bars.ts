import { gap, margin, type PartOptions, type Sheet, sizes } from './sheet.js';

/** A whole number, and what it is of. */
export interface Bar {
  readonly value: number;
  readonly label: string;
}

const [height, overBar, underBar] = [90, 12, 14];

/** A picture of numbers side by side, and what it says in words for those who cannot see it. */
export function putBars(sheet: Sheet, bars: readonly Bar[], says: string): void {
  sheet.makeRoom(height + underBar + gap);
  const options: PartOptions = { alt: says, placement: 'Block' };
  const { doc, y: top } = sheet;
  const bottom = top + height;
  const width = sheet.width / bars.length;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const tall = (value: number) => (value / most) * (height - overBar);
  const draw = () => {
    doc.lineWidth(0.5).strokeColor('#333').fillColor('#444');
    doc
      .moveTo(margin, bottom)
      .lineTo(margin + sheet.width, bottom)
      .stroke();
    for (const [place, { value }] of bars.entries())
      doc.rect(margin + (place + 0.15) * width, bottom - tall(value), width * 0.7, tall(value)).fill();
    sheet.font('regular', sizes.small);
    for (const [place, { value, label }] of bars.entries()) {
      const under = { x: margin + place * width, width, align: 'center' } as const;
      if (value > 0) sheet.write(String(value), bottom - tall(value) - overBar + 1, under);
      sheet.write(label, bottom + 3, under);
    }
  };
  sheet.root.add(doc.struct('Figure', options, draw));
  sheet.y = bottom + underBar + gap;
}
