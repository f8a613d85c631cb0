/** The pane alone on a page, with sessions told in literal data; built by its tests into a folder of their own. */
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

module.exports = (folder) => ({
  mode: 'production',
  context: root,
  target: ['web', 'es2022'],
  entry: path.join(__dirname, 'pane/page.tsx'),
  output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto', chunkFormat: 'array-push', chunkLoading: 'jsonp' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: { minimize: process.env.JIZHUN_MINIMIZE === '1', splitChunks: { chunks: 'async' } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' }, module: { type: 'es6' } },
      },
    ],
  },
  performance: false,
  stats: 'errors-warnings',
});
