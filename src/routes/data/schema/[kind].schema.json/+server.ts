import { error } from '@sveltejs/kit';
import { recordJsonSchema } from '$lib/dataset/jsonSchema';
import { kinds } from '$lib/dataset/schema';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => kinds.map((kind) => ({ kind }));

export const GET: RequestHandler = ({ params }) => {
	const kind = kinds.find((each) => each === params.kind) ?? error(404);
	return new Response(JSON.stringify(recordJsonSchema(kind), null, '\t'), {
		headers: { 'content-type': 'application/schema+json' }
	});
};
