/** Says that this is no debugger's session, unless the environment says otherwise: to be imported before graphql, which asks. */
process.env.NODE_ENV ??= 'production';
