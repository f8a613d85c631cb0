/** The played WPS as one script for a page of the tests. */
const path = require('node:path');

module.exports = (folder) => ({
  mode: 'development',
  devtool: false,
  context: path.resolve(__dirname, '../../..'),
  target: ['web', 'es2022'],
  entry: path.join(__dirname, 'desk.ts'),
  output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', publicPath: '/desk/', chunkFormat: 'array-push', chunkLoading: 'jsonp' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } } },
      { test: /\.wasm$/, type: 'asset/inline' },
    ],
  },
  performance: false,
  stats: 'errors-warnings',
});
