// Draws every figure marked data-chart from the table inside it, so that chart and table cannot tell different things.
(() => {
  const language = document.documentElement.lang || 'en';
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const number = new Intl.NumberFormat(language);
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });

  const columnsOf = (table) => [...table.tHead.rows[0].cells].map((head, index) => {
    const values = [...table.tBodies[0].rows].map((row) => Number(row.cells[index].dataset.value));
    return { name: head.textContent, kind: head.dataset.series, currency: head.dataset.currency, values };
  }).filter((column) => column.kind && column.values.some((value) => value !== 0));

  const options = (table) => {
    const columns = columnsOf(table);
    const bars = columns.filter((column) => column.kind === 'bar');
    const money = columns.find((column) => column.currency);
    const ink = colour('--ink-2');
    const axis = { axisLabel: { color: ink, formatter: (value) => short.format(value) }, splitLine: { lineStyle: { color: colour('--line') } } };
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: 8, top: 40, bottom: 12, containLabel: true },
      legend: { type: 'scroll', top: 0, left: 0, right: 40, itemWidth: 12, itemHeight: 10, textStyle: { color: ink } },
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => number.format(value) },
      toolbox: { right: 0, top: -4, feature: { saveAsImage: { name: 'spanne', pixelRatio: 2, title: '', backgroundColor: colour('--paper') } }, iconStyle: { borderColor: ink } },
      xAxis: { type: 'category', data: [...table.tBodies[0].rows].map((row) => row.cells[0].textContent), axisLabel: { color: ink, hideOverlap: true }, axisTick: { show: false }, axisLine: { lineStyle: { color: colour('--line') } } },
      yAxis: [{ type: 'value', minInterval: 1, ...axis }, { type: 'value', show: Boolean(money), ...axis, splitLine: { show: false } }],
      series: columns.map((column) => column.kind === 'bar'
        ? { type: 'bar', stack: 'all', name: column.name, data: column.values, barMaxWidth: 34, itemStyle: { color: colour(`--series-${bars.indexOf(column) + 1}`) } }
        : { type: 'line', yAxisIndex: 1, name: column.currency ? `${column.name} (${column.currency})` : column.name, data: column.values, symbolSize: 5, lineStyle: { width: 2, color: colour('--ink') }, itemStyle: { color: colour('--ink') } }),
    };
  };

  const draw = (figure) => {
    const plot = figure.querySelector('.plot');
    plot.hidden = false;
    const chart = echarts.getInstanceByDom(plot) ?? echarts.init(plot);
    chart.setOption(options(figure.querySelector('table')), true);
    return chart;
  };

  document.querySelectorAll('[data-chart]').forEach((figure) => {
    figure.querySelector('details')?.removeAttribute('open');
    draw(figure);
    new ResizeObserver(() => echarts.getInstanceByDom(figure.querySelector('.plot'))?.resize()).observe(figure);
  });
  const redraw = () => document.querySelectorAll('[data-chart]').forEach(draw);
  document.addEventListener('themechange', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => requestAnimationFrame(redraw));
})();
