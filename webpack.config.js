/**
 * One build per place the product runs in. Every build is listed here once; an entry whose source is not there yet is left out,
 * so that the list may name builds before they exist.
 */
const { chmodSync, existsSync, readFileSync, readdirSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

// The minifier webpack itself brings, told to use swc: minutes become seconds on the large data scripts.
const Minimizer = createRequire(require.resolve('webpack'))('minimizer-webpack-plugin');

const root = __dirname;
const source = (file) => path.join(root, 'src', file);

/** Prints what a reader downloads before the page appears, and fails the build when that grows over the budget. */
class FirstLoad {
  constructor(title, budgetKb) {
    this.title = title;
    this.budgetKb = budgetKb;
  }

  apply(compiler) {
    compiler.hooks.done.tap('FirstLoad', (stats) => {
      if (stats.hasErrors()) return;
      const kb = (file) => gzipSync(readFileSync(path.join(stats.compilation.outputOptions.path, file))).length / 1024;
      for (const [name, entry] of stats.compilation.entrypoints) {
        const files = entry.getFiles().filter((file) => /\.(?:js|css)$/.test(file));
        const total = files.reduce((sum, file) => sum + kb(file), 0);
        console.log(`${this.title} · ${name}: first load ${total.toFixed(1)} KB gzip (budget ${this.budgetKb})`);
        if (total > this.budgetKb) {
          console.error(`${this.title} · ${name} is over its budget.`);
          process.exitCode = 1;
        }
      }
    });
  }
}

/** What the shell starts must be executable. */
class Executable {
  apply(compiler) {
    compiler.hooks.done.tap('Executable', (stats) => {
      const folder = stats.compilation.outputOptions.path;
      for (const file of existsSync(folder) ? readdirSync(folder) : []) if (file === 'jizhun.cjs') chmodSync(path.join(folder, file), 0o755);
    });
  }
}

const NODE = 'node20';

function common(name, production, target) {
  return {
    name,
    mode: production ? 'production' : 'development',
    context: root,
    devtool: production ? false : 'source-map',
    cache: { type: 'filesystem', name: `${name}-${production ? 'production' : 'development'}`, buildDependencies: { config: [__filename] } },
    // What Node does faster than a browser stands in a .node.ts beside the file it takes the place of.
    resolve: { extensions: [...(target === NODE ? ['.node.ts'] : []), '.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: false } },
              target: 'es2022',
            },
            module: { type: 'es6' },
          },
        },
        // A workbook travels inside a script, because a page opened from a folder may not fetch the files beside it.
        { test: /\.(?:xlsx|xlsm|xls)$/, type: 'asset/inline', generator: { dataUrl: (content) => content.toString('base64') } },
        // The calculation engine too, in a script of its own that is loaded when the first formula must be calculated.
        { test: /\.wasm$/, type: 'asset/inline' },
      ],
    },
    optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false, minimizerOptions: { compress: true, mangle: true, format: { comments: 'some' } } })] },
    performance: false,
    stats: { preset: 'errors-warnings', timings: true },
    infrastructureLogging: { level: 'error' },
    plugins: [],
    ...(target ? { target } : {}),
  };
}

/** A page of static files: classic scripts, because browsers load no module scripts from `file://`. */
function page(name, production, options) {
  const base = common(name, production, ['web', 'es2022']);
  return {
    ...base,
    entry: options.entries,
    output: {
      path: path.join(root, 'dist', name),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      publicPath: 'auto',
      chunkFormat: 'array-push',
      chunkLoading: 'jsonp',
      scriptType: false,
      module: false,
      clean: true,
    },
    optimization: { ...base.optimization, splitChunks: { chunks: 'async' } },
    plugins: [
      ...base.plugins,
      ...options.pages.map((each) => new HtmlWebpackPlugin({ scriptLoading: 'defer', inject: 'head', minify: false, ...each })),
      new FirstLoad(name, options.budgetKb),
    ],
  };
}

function workbench(production) {
  return page('workbench', production, {
    entries: { workbench: source('workbench/main.tsx') },
    pages: [{ template: source('workbench/index.html'), filename: 'index.html', chunks: ['workbench'] }],
    budgetKb: 400,
  });
}

/** Where the add-in's files will be served from, without a slash at the end. */
const ADDIN_URL = (process.env.ADDIN_URL ?? 'https://localhost:3000').replace(/\/+$/, '');
/** Microsoft's library is never part of a build: it comes from Microsoft, or from an unmodified copy inside the house. */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What an https server hands to Excel. The script of the ribbon comes first and shares its modules with the pane. */
function excel(production) {
  const base = page('excel', production, {
    entries: { commands: source('excel/commands.ts'), taskpane: source('excel/main.tsx') },
    pages: [{ template: source('excel/taskpane.html'), filename: 'taskpane.html', chunks: ['commands', 'taskpane'], chunksSortMode: 'manual', templateParameters: { officeJs: OFFICE_JS_URL } }],
    budgetKb: 160,
  });
  const placed = (content) => content.toString().split('https://localhost:3000').join(ADDIN_URL);
  const copies = new CopyPlugin({
    patterns: [
      { from: path.join(root, 'manifest.xml'), to: 'manifest.xml', transform: placed },
      { from: path.join(root, 'assets/icons'), to: 'assets/icons' },
      { from: source('excel/shortcuts.json'), to: 'shortcuts.json' },
      { from: source('excel/help.html'), to: 'help.html' },
    ],
  });
  return { ...base, optimization: { ...base.optimization, runtimeChunk: 'single' }, plugins: [...base.plugins, copies] };
}

const ES2017 = 'es2017';

/** What WPS 表格 loads: its own browser is old on many machines, so the packages are brought down to its language too. No office.js. */
function wps(production) {
  const chunks = (name) => ({ chunks: [name] });
  const base = page('wps', production, {
    entries: { background: source('wps/background.ts'), taskpane: source('wps/main.tsx'), 'self-check': source('wps/self-check/page.ts'), publish: source('wps/publish/page.ts') },
    pages: [
      { template: source('wps/index.html'), filename: 'index.html', ...chunks('background') },
      { template: source('wps/taskpane.html'), filename: 'taskpane.html', ...chunks('taskpane') },
      { template: source('wps/self-check.html'), filename: 'self-check.html', ...chunks('self-check') },
      { template: source('wps/publish.html'), filename: 'publish.html', ...chunks('publish') },
    ],
    budgetKb: 170,
  });
  const [typescript, ...others] = base.module.rules;
  const options = { ...typescript.options, jsc: { ...typescript.options.jsc, target: ES2017 } };
  const packages = { test: /\.[cm]?js$/, include: /node_modules/, loader: 'swc-loader', resolve: { fullySpecified: false }, options: { jsc: { parser: { syntax: 'ecmascript' }, target: ES2017 } } };
  const copies = new CopyPlugin({
    patterns: [
      { from: source('wps/manifest.xml'), to: 'manifest.xml' },
      { from: source('wps/ribbon.xml'), to: 'ribbon.xml' },
      { from: path.join(root, 'assets/icons/*-32.png'), to: 'assets/icons/[name][ext]' },
    ],
  });
  return { ...base, target: ['web', ES2017], module: { ...base.module, rules: [{ ...typescript, options }, packages, ...others] }, optimization: { ...base.optimization, runtimeChunk: 'single' }, plugins: [...base.plugins, copies] };
}

function cli(production) {
  const base = common('cli', production, NODE);
  const entries = { jizhun: source('cli/main.ts') };
  if (existsSync(source('cli/worker.ts'))) entries.worker = source('cli/worker.ts');
  return {
    ...base,
    entry: entries,
    output: {
      path: path.join(root, 'dist/cli'),
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      library: { type: 'commonjs2' },
      clean: true,
    },
    optimization: { ...base.optimization, splitChunks: { chunks: 'async' }, runtimeChunk: false },
    plugins: [...base.plugins, new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true, include: /jizhun/, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }), new Executable()],
  };
}

const BUILDS = [
  { needs: 'workbench/main.tsx', build: workbench },
  { needs: 'excel/main.tsx', build: excel },
  { needs: 'wps/main.tsx', build: wps },
  { needs: 'cli/main.ts', build: cli },
];

/** The benchmark measures what is shipped, not what a test runner makes of the sources. Built only when asked for: `--env only=bench`. */
function bench() {
  const base = common('bench', true, NODE);
  return { ...base, entry: { bench: path.join(root, 'test/bench.ts') }, output: { path: path.join(root, 'dist/bench'), filename: '[name].cjs', clean: true }, optimization: { minimize: false } };
}

/** `--env only=cli` builds one of them. */
module.exports = ({ only }, { mode }) => {
  if (only === 'bench') return bench();
  return BUILDS.filter(({ needs }) => existsSync(source(needs)) && (!only || needs.startsWith(`${only}/`))).map(({ build }) => build(mode !== 'development'));
};
