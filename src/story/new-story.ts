import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { composeChart } from './compose.ts';
import type { ChartRequest } from './composed.ts';

/** A new story in both languages, a draft with one bound number and one chart; `null` where no figure can be charted. */
export function newStory(slug: string, model: Model): Readonly<Record<Lang, string>> | null {
  const figure = model.observations.find((each) => each.mentionOf === null && canChart(slug, each, model));
  return figure ? { en: english(slug, figure), zh: chinese(slug, figure) } : null;
}

function canChart(slug: string, { region, indicator }: Observation, model: Model): boolean {
  const attributes = { indicator: indicator.id, places: region.id };
  const request: ChartRequest = { tag: 'LineChart', id: slug, title: slug, note: '', attributes };
  try {
    composeChart(request, 'en', model);
    composeChart(request, 'zh', model);
    return true;
  } catch {
    return false;
  }
}

function english(slug: string, { id, region, indicator }: Observation): string {
  return `---
# State what is shown, not what it is about; numbers by {observation-id}, never typed.
title: A title that says what is shown
# The standfirst: one or two sentences that a reader may stop after.
description: One or two sentences on what was found, and what the figures cannot tell.
authors:
  - Your name
# Somebody else than the authors. A story is not published without.
# checked_by: Their name
# The day on which it appears.
# published: 2026-12-01
# Drafts show in npm run dev only. Take this line out to publish.
draft: true
---

Say first what was found: ${region.name.en} reports <Value of="${id}" />.

<LineChart
  id="${slug}"
  indicator="${indicator.id}"
  places="${region.id}"
  title="A title that says what the chart shows"
/>

## What we do not know

Say what the figures leave open.

## How it was worked out

Say which figures were put together, and by what rule.
`;
}

function chinese(slug: string, { id, region, indicator }: Observation): string {
  return `---
# 写看到了什么，不写话题；数字写作 {观测 id}，不手打。
title: 用题目说出看到了什么
# 导语：一两句话，读者读到这里就停也能明白。
description: 用一两句话写清查到了什么，这些数字又说明不了什么。
authors:
  - 你的名字
# 核对人，不能是作者；没有核对人不能发表。
# checked_by: 核对人的名字
# 发表的日期。
# published: 2026-12-01
# 草稿只在 npm run dev 里看得到。要发表就删去这一行。
draft: true
---

先写查到了什么：${region.name.zh}报出<Value of="${id}" />。

<LineChart
  id="${slug}"
  indicator="${indicator.id}"
  places="${region.id}"
  title="用图题说出图上看到了什么"
/>

## 我们不知道什么

写清这些数字没有说明的事。

## 怎样得出

写清用了哪些数字，按什么规则放在一起。
`;
}
