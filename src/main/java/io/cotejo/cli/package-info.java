/**
 * The doors: one class a subcommand, settings, progress, exit codes. May enter every room but
 * {@code spark}; nobody enters.
 */
package io.cotejo.cli;
