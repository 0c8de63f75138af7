/** What feed readers follow: Atom. Door: {@link org.incipit.render.feed.FeedRenderer}. */
package org.incipit.render.feed;
