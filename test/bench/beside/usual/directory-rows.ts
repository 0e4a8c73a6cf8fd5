/**
 * The register and the agencies as TypeORM entities: the case tables have the hub's own.
 */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'member' })
export class MemberRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') issuer!: string;
  @Column('text') subject!: string;
  @Column('text') name!: string;
  @Column('text') role!: string;
  @Column('text') party!: string;
}

@Entity({ name: 'agency' })
export class AgencyRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
}
