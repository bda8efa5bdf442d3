/** Imported first: libraries choose their production form when they load. */
process.env.NODE_ENV = 'production';
