/**
 * Public-safe evidence: finds what a public document must not hold, and never shows it. Start from
 * {@link io.cavra.readiness.core.publicsafe.PublicSafeScanner}.
 *
 * <p>This package walks a document, keeps what was found, and looks for the operator's denied
 * terms. The other rules stand in {@code secret}, {@code network} (which builds on {@code secret})
 * and {@code script}; they build on {@code key} (what a member's name means), {@code name} (what
 * has dots in it) and {@code text} (one text and its characters).
 *
 * <p>Every text is judged as it is, without default-ignorable characters and in compatibility form
 * (NFKC), after one percent-decoding, after one decoding of base64 of 40 characters or more that
 * yields text, as the JSON that it may hold, and without the escapes of JSON written into JSON. A
 * key is judged alone and together with its string value, or with the strings of its array.
 *
 * <p>The way out is always to write a reference in place of the thing itself. Where the thing is
 * public, an allowed string lets through the piece that the last column names.
 *
 * <table>
 *   <caption>The rules, in the order in which they are reported</caption>
 *   <tr><th>rule</th><th>finds</th><th>leaves alone</th><th>what may be allowed</th></tr>
 *   <tr><td>{@code private_key}</td><td>PEM, OpenSSH, PGP, SSH2, PuTTY and age headers, a private
 *       JSON Web Key</td><td>public keys, certificates, talk of keys</td><td>the header</td></tr>
 *   <tr><td>{@code cloud_key}</td><td>keys of clouds and services by their shape, Azure account
 *       keys and signatures</td><td>names that begin alike</td><td>the key</td></tr>
 *   <tr><td>{@code vcs_token}</td><td>tokens of source hosts and package registries</td><td>names
 *       that begin alike</td><td>the token</td></tr>
 *   <tr><td>{@code chat_token}</td><td>tokens and webhook addresses of chat services</td><td>the
 *       service's host alone</td><td>the token, or the secret part of the address</td></tr>
 *   <tr><td>{@code jwt}</td><td>a token whose first part is a JOSE header</td><td>a header
 *       alone</td><td>the token</td></tr>
 *   <tr><td>{@code auth_header}</td><td>headers that authenticate with their value; Bearer and
 *       Basic alone with a credible one</td><td>placeholders, sentences</td><td>the credential, or
 *       scheme and credential</td></tr>
 *   <tr><td>{@code credential_assignment}</td><td>a name whose last word is that of a secret, given
 *       a value in any notation</td><td>nothing, masks, {@code <...>}, {@code ${...}}, references,
 *       words of state after a colon, sentences, numbers of secrets</td><td>the value, or name and
 *       value</td></tr>
 *   <tr><td>{@code url_credentials}</td><td>user information in URLs and connection
 *       strings</td><td>placeholders, an at sign in a path</td><td>the user information</td></tr>
 *   <tr><td>{@code high_entropy}</td><td>32 random-looking characters or more</td><td>named digests,
 *       SRI, hex of 40 or 64, UUIDs, ULIDs, words</td><td>the run</td></tr>
 *   <tr><td>{@code ip_address}</td><td>IPv4 and IPv6, mapped ones too</td><td>loopback, unspecified
 *       and documentation addresses, versions</td><td>the address, or with port, prefix or
 *       zone</td></tr>
 *   <tr><td>{@code hostname}</td><td>dotted names under a public or private suffix, one label in a
 *       network URL or after {@code host:}</td><td>localhost, example names, files, packages,
 *       classes, fields, schema ids, joined sentences, the domain of a mail address</td><td>the
 *       name, or with its port</td></tr>
 *   <tr><td>{@code email}</td><td>mail addresses</td><td>example names, scopes, {@code
 *       name@version}</td><td>the address</td></tr>
 *   <tr><td>{@code license_server}</td><td>{@code port@host}, licence variables with a value, the
 *       SERVER line</td><td>licence names, placeholders</td><td>the value, or name and
 *       value</td></tr>
 *   <tr><td>{@code network_share}</td><td>UNC, smb, cifs, nfs, afp, file with a server, {@code
 *       server:/export}</td><td>drives, regular expressions, search paths, volumes of
 *       containers</td><td>the share, or its server</td></tr>
 *   <tr><td>{@code script}</td><td>interpreter lines, fetch-and-run, encoded commands, remote
 *       execution, two commands in a row</td><td>one local command in a step, lists of words</td>
 *       <td>the whole text</td></tr>
 *   <tr><td>{@code denied_term}</td><td>the operator's terms in any case, width and
 *       spacing</td><td>a term within a longer word</td><td>nothing</td></tr>
 * </table>
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe;

import javax.annotation.ParametersAreNonnullByDefault;
